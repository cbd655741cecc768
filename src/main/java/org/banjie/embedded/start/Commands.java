package org.banjie.embedded.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.embedded.postgres.Backup;
import org.banjie.refusal.StartRefused;
import org.banjie.time.BanjieClock;

/**
 * What the program does when its first argument is a word: it starts nothing but that, and ends.
 *
 * <pre>
 * java -jar banjie.jar backup --to=/mnt/kept [--banjie.home=./data]
 * java -jar banjie.jar restore --from=/mnt/kept/banjie-20260209-090000 --banjie.home=/srv/banjie
 * </pre>
 */
public final class Commands {

    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";

    private Commands() {}

    public static boolean has(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals(BACKUP) || arguments[0].equals(RESTORE));
    }

    /** @return what the program ends with: 0 when it was done */
    public static int run(PrintStream out, String... arguments) {
        var options = Arrays.stream(arguments)
                .skip(1)
                .filter(one -> one.startsWith("--") && one.contains("="))
                .collect(Collectors.toMap(
                        one -> one.substring(2, one.indexOf('=')), one -> one.substring(one.indexOf('=') + 1)));
        try {
            out.println(arguments[0].equals(BACKUP) ? backup(options) : restore(options));
            return 0;
        } catch (StartRefused refused) {
            out.println(refused.getMessage());
        } catch (IOException | SQLException failure) {
            out.println("没有完成 · Not done: " + failure);
        }
        return 1;
    }

    private static String backup(Map<String, String> options) throws IOException, SQLException {
        var copy = Backup.take(home(options), needed(options, "to"), LocalDateTime.now(BanjieClock.ZONE));
        return "已备份到 %1$s；密钥不在其中，请另存 · Backed up to %1$s. The keys are not in it: keep the key file (banjie.vault.key-file) in another place."
                .formatted(copy);
    }

    private static String restore(Map<String, String> options) throws IOException {
        var home = home(options);
        Backup.restore(needed(options, "from"), home);
        return "已恢复到 %1$s；放入密钥后启动，并校验办件记录 · Restored to %1$s. Put the key file there, start the program, and have the record verified at /oversight/journal."
                .formatted(home);
    }

    private static Path home(Map<String, String> options) {
        return Path.of(options.getOrDefault("banjie.home", "./data"));
    }

    private static Path needed(Map<String, String> options, String name) {
        if (options.containsKey(name)) return Path.of(options.get(name));
        throw new StartRefused("缺少 --%1$s= · Say --%1$s=<folder>".formatted(name));
    }
}
