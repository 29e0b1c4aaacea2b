/// The doors for whoever looks: one incident, lists, timelines.
@NullMarked
package onward.intake.overview.rest;

import org.jspecify.annotations.NullMarked;
