/**
 * What the views share: theme, colours, article text, measuring, pictures; uses the toolkit, the
 * model, message bundles and work.
 */
@NullMarked
package parallax.ui.kit;

import org.jspecify.annotations.NullMarked;
