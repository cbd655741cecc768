package org.banjie.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.banjie.refusal.InputError;
import org.banjie.words.Sentences;
import org.springframework.boot.jackson.JsonComponent;

/** A fault as programs are told of it: its place, its rule, and the sentence in the caller's language. */
@JsonComponent
class InputErrorJson extends JsonSerializer<InputError> {

    private final Sentences sentences;

    InputErrorJson(Sentences sentences) {
        this.sentences = sentences;
    }

    @Override
    public void serialize(InputError error, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", error.path());
        json.writeStringField("code", error.code());
        json.writeStringField("message", sentences.of(error));
        json.writeEndObject();
    }
}
