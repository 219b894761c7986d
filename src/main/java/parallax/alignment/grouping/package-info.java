/**
 * Groups claims that answer one question, whatever their kind: blocks of claims that may belong
 * together, matchers that say how much speaks for it, judges that say how a group's claims stand to
 * each other; uses model and work.
 */
@NullMarked
package parallax.alignment.grouping;

import org.jspecify.annotations.NullMarked;
