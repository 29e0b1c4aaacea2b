package onward.bare;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// What was told, as it came.
@Entity
@Table(name = "told")
public class ToldRow extends PanacheEntity {
    @Column(columnDefinition = "text")
    public String told;
}
