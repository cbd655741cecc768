package org.banjie.access.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.banjie.vault.Vault;
import org.springframework.core.convert.support.GenericConversionService;

/** What a session holds, sealed: words for the next page may name a person. */
final class SealedAttributes {

    private static final String CONTEXT = "web_session/attribute";

    /** Texts, numbers, lists of them, and what Spring hands on to the next page. */
    private static final ObjectInputFilter PLAIN = ObjectInputFilter.Config.createFilter(
            "java.lang.*;java.util.**;java.time.*;org.springframework.web.servlet.FlashMap;"
                    + "org.springframework.util.*;org.banjie.**;!*");

    private final Vault vault;

    private SealedAttributes(Vault vault) {
        this.vault = vault;
    }

    static GenericConversionService with(Vault vault) {
        var seals = new SealedAttributes(vault);
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, seals::seal);
        conversions.addConverter(byte[].class, Object.class, seals::open);
        return conversions;
    }

    private byte[] seal(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a session cannot keep " + value.getClass(), e);
        }
        return vault.sealBytes(bytes.toByteArray(), CONTEXT);
    }

    private Object open(byte[] sealed) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(vault.openBytes(sealed, CONTEXT)))) {
            in.setObjectInputFilter(PLAIN);
            return in.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a session's attribute cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a session's attribute is of an unknown class", e);
        }
    }
}
