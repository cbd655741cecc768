package org.banjie.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), of bytes that are there or of bytes as they come. Each end is a new beginning. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public static byte[] of(byte[] bytes) {
        return new Sha256().add(bytes).end();
    }

    /** In small hexadecimal digits, as {@code sha256sum} writes it. */
    public static String hex(byte[] bytes) {
        return new Sha256().add(bytes).endInHex();
    }

    public Sha256 add(byte[] bytes) {
        return add(bytes, bytes.length);
    }

    /** The first so many of them. */
    public Sha256 add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    /** In UTF-8. */
    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] end() {
        return digest.digest();
    }

    public String endInHex() {
        return HexFormat.of().formatHex(end());
    }
}
