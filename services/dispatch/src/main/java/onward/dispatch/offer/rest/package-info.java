/// Answers to offers, and manual override, over HTTP.
@NullMarked
package onward.dispatch.offer.rest;

import org.jspecify.annotations.NullMarked;
