package kexin;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * An instant in a {@code timestamp with time zone} column. Jakarta Persistence 3.2 brings this by itself. The column's
 * type is left open, since H2's driver gives an {@link OffsetDateTime} for it and PostgreSQL's a {@link Timestamp}. But
 * PostgreSQL takes no null whose type is open: an instant that comes later is not {@code insertable}.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Object> {

    @Override
    public Object convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Instant convertToEntityAttribute(Object column) {
        return read(column);
    }

    /** What a query gives for such a column, as an instant; null for null. */
    public static Instant read(Object column) {
        if (column instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
