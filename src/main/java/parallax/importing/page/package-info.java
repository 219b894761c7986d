/** An input as lines and paragraphs, before anything is taken out; uses {@code text}. */
@NullMarked
package parallax.importing.page;

import org.jspecify.annotations.NullMarked;
