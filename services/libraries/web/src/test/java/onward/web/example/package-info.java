/// A small resource with everything that doors do, for the tests.
@NullMarked
package onward.web.example;

import org.jspecify.annotations.NullMarked;
