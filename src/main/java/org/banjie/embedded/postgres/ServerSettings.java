package org.banjie.embedded.postgres;

import java.util.LinkedHashMap;
import java.util.Map;
import org.banjie.time.BanjieClock;

/** The settings PostgreSQL starts with: a server that shares its machine with the program, and logs a week. */
final class ServerSettings {

    private ServerSettings() {}

    static Map<String, String> chosen(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("port", Integer.toString(port));
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "60");
        memory(settings);
        logging(settings);
        return settings;
    }

    private static void memory(Map<String, String> settings) {
        settings.put("shared_buffers", "256MB");
        settings.put("effective_cache_size", "1GB");
        settings.put("work_mem", "16MB");
        settings.put("maintenance_work_mem", "128MB");
        settings.put("max_wal_size", "2GB");
        settings.put("wal_compression", "on");
        settings.put("random_page_cost", "1.1");
        // short statements, planned often: compiling them costs more than it saves
        settings.put("jit", "off");
    }

    /** One file a day of the week, written over a week later; terse, because a detail can quote the values of a row. */
    private static void logging(Map<String, String> settings) {
        settings.put("timezone", BanjieClock.ZONE_NAME);
        settings.put("log_timezone", BanjieClock.ZONE_NAME);
        settings.put("logging_collector", "on");
        settings.put("log_directory", "log");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("log_error_verbosity", "terse");
    }
}
