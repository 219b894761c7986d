/**
 * Lines claims of several sources up in rows; uses model, language and work. Each kind of claim has
 * a package of its own ({@code quantity} with {@code naming}, {@code moment}, {@code deed}, {@code
 * speech}), which uses {@code text} and {@code grouping}; this one puts them together and hands the
 * groups to {@code rows}.
 */
@NullMarked
package parallax.alignment;

import org.jspecify.annotations.NullMarked;
