package org.banjie.access.directory;

import java.time.Duration;
import java.util.List;

/**
 * How the directory answered when it was asked for everything just now.
 *
 * @param address which server, and below which entry
 * @param looked where and how it was looked for people, by setting
 * @param trouble null when it answered
 */
public record DirectoryAnswer(
        String address,
        String looked,
        Duration took,
        int people,
        int grants,
        List<LeftOut> leftOut,
        DirectoryTrouble trouble) {}
