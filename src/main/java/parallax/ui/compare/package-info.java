/**
 * The Compare view: sources as columns, their claims lined up in rows above, their texts below;
 * uses the model, message bundles and what the views share.
 */
@NullMarked
package parallax.ui.compare;

import org.jspecify.annotations.NullMarked;
