/** Work that takes a while, with progress and cancel; uses no toolkit and nothing of ours. */
@NullMarked
package parallax.work;

import org.jspecify.annotations.NullMarked;
