/// The doors through which remedies are proposed, decided and seen through.
@NullMarked
package onward.resolution.remedy.rest;

import org.jspecify.annotations.NullMarked;
