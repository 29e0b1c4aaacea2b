/// The doors for reports and for everything that people change about an incident.
@NullMarked
package onward.intake.reporting.rest;

import org.jspecify.annotations.NullMarked;
