package onward.messaging;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import onward.contracts.Scalar;
import onward.contracts.order.WholeOrder;
import onward.contracts.value.Proof;
import org.jspecify.annotations.Nullable;

/// Finds readers for whole families of types: everything that is one string, and every event that is an order.
final class ScalarsAndOrders extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        var raw = type.getRawClass();
        if (raw == Proof.class) {
            return new ProofReader();
        }
        if (Scalar.class.isAssignableFrom(raw) && raw != Scalar.class) {
            return new ScalarReader(raw);
        }
        return WholeOrder.class.isAssignableFrom(raw) && raw.isRecord() ? new WholeOrderReader(raw) : null;
    }
}
