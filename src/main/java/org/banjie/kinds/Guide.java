package org.banjie.kinds;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/** Reads a service guide ({@code kind.yaml}). */
public final class Guide {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Guide() {}

    /** @throws IOException when it is no guide: the exception says where */
    public static Kind read(byte[] file) throws IOException {
        return YAML.readValue(file, Kind.class);
    }
}
