/// What tests share: fixtures, a fixed clock, golden JSON, and real servers.
@NullMarked
package onward.testkit;

import org.jspecify.annotations.NullMarked;
