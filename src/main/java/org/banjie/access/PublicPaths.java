package org.banjie.access;

import java.util.List;

/**
 * Addresses of a room that can be read without signing in. A room declares it as a bean; everything else asks who one
 * is.
 *
 * @param patterns as Spring MVC writes them: {@code /tracking/**}
 */
public record PublicPaths(List<String> patterns) {

    public static PublicPaths of(String... patterns) {
        return new PublicPaths(List.of(patterns));
    }
}
