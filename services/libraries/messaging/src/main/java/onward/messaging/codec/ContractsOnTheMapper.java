package onward.messaging.codec;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/// Gives the HTTP doors the same JSON as the events have.
@Singleton
class ContractsOnTheMapper implements ObjectMapperCustomizer {
    @Override
    public void customize(ObjectMapper mapper) {
        EventJson.applyTo(mapper);
    }
}
