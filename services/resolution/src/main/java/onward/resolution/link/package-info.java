/// The customer's signed link: where help is and when, without an account.
@NullMarked
package onward.resolution.link;

import org.jspecify.annotations.NullMarked;
