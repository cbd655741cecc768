package org.banjie.oversight.settings;

import java.util.regex.Pattern;
import org.banjie.words.Words;

/**
 * A setting as it is described.
 *
 * @param name as it is set: {@code banjie.home}
 * @param called its name in words
 * @param what what it does
 * @param otherwise what it is when nobody sets it; null for nothing
 * @param isMap whether it stands for all names that begin with it
 */
record ToldSetting(String name, Words called, Words what, String otherwise, boolean isMap) {

    private static final Pattern SECRET = Pattern.compile("(.*[.-])?(password|key|secret|token)");

    /** By its name, so that one which comes later is not forgotten: its value is shown to nobody. */
    boolean isSecret() {
        return SECRET.matcher(name).matches();
    }
}
