/// A real broker and a real database on loopback, without containers, for tests and for the local system.
@NullMarked
package onward.testkit.servers;

import org.jspecify.annotations.NullMarked;
