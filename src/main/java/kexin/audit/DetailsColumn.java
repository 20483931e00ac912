package kexin.audit;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

/** Texts as a JSON array, {@code ["HR","2026"]}: to be read by people and programs that have never heard of Kexin. */
@Converter
public class DetailsColumn implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> details) {
        return Json.createArrayBuilder(details).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        try (JsonReader reader = Json.createReader(new StringReader(column))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
