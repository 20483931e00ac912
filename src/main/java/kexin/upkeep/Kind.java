package kexin.upkeep;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/**
 * How the value of a column is written as text, the same for every database: numbers in digits, instants in UTC as ISO
 * 8601, bytes in Base64.
 */
enum Kind {
    WHOLE(Types.BIGINT, Types.INTEGER, Types.SMALLINT) {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return Long.valueOf(text);
        }
    },
    FRACTION(Types.DOUBLE, Types.FLOAT, Types.REAL, Types.NUMERIC, Types.DECIMAL) {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : value.stripTrailingZeros().toPlainString();
        }

        @Override
        Object value(String text) {
            return new BigDecimal(text);
        }
    },
    TRUTH(Types.BOOLEAN, Types.BIT) {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            Boolean value = row.getObject(column, Boolean.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object value(String text) {
            return Boolean.valueOf(text);
        }
    },
    TEXT(Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB) {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String text) {
            return text;
        }
    },
    INSTANT(Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC).toString();
        }

        @Override
        Object value(String text) {
            return OffsetDateTime.parse(text);
        }
    },
    DAY(Types.DATE) {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            LocalDate value = row.getObject(column, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object value(String text) {
            return LocalDate.parse(text);
        }
    },
    BYTES(Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY) {
        @Override
        String text(ResultSet row, int column) throws SQLException {
            byte[] value = row.getBytes(column);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        Object value(String text) {
            return Base64.getDecoder().decode(text);
        }
    };

    private final Set<Integer> types;

    Kind(Integer... types) {
        this.types = Set.of(types);
    }

    /** @return null for null */
    abstract String text(ResultSet row, int column) throws SQLException;

    /** @param text never null */
    abstract Object value(String text);

    void set(PreparedStatement insert, int place, String text, int type) throws SQLException {
        if (text == null) {
            insert.setNull(place, type);
        } else if (this == BYTES) {
            insert.setBytes(place, (byte[]) value(text));
        } else {
            insert.setObject(place, value(text));
        }
    }

    /** @throws IllegalStateException a type that no column of ours had so far */
    static Kind of(int type, String column) {
        return Arrays.stream(values())
                .filter(kind -> kind.types.contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Column " + column + " has a type without a kind: " + type));
    }
}
