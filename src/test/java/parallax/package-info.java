/** The rules of the architecture, kept by ArchUnit over all classes of the program. */
@NullMarked
package parallax;

import org.jspecify.annotations.NullMarked;
