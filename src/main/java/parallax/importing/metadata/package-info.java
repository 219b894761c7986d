/**
 * What a page says about its article: outlet, byline, date, language, kind and origin; uses {@code
 * article}, {@code date} and {@code text}.
 */
@NullMarked
package parallax.importing.metadata;

import org.jspecify.annotations.NullMarked;
