/**
 * How the window looks and what it was like before: theme and size of the text, its place, what was
 * opened lately, how a comparison was arranged, and which hints are dealt with.
 */
@NullMarked
package parallax.ui.shell.memory;

import org.jspecify.annotations.NullMarked;
