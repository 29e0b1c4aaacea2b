/// The published language in documents: golden samples, JSON Schemas, AsyncAPI and the catalogue for people, all made
/// from the contract records and compared with what is kept.
@NullMarked
package onward.messaging.documents;

import org.jspecify.annotations.NullMarked;
