package org.banjie.embedded.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;

/** What is safe on one machine only and was set up for more than that: a line for each. */
final class Exposures {

    private final Environment settings;
    private final List<String> found = new ArrayList<>();

    private Exposures(Environment settings) {
        this.settings = settings;
    }

    static List<String> of(Environment settings) {
        var all = new Exposures(settings);
        all.inClear("spring.ldap.urls", "ldap", "员工密码不加密传到目录", "passwords go to the directory in clear: use ldaps://");
        all.inClear("banjie.codes.gateway", "http", "验证码不加密发送", "one-time codes go out in clear: use https://");
        all.inClear("banjie.messages.gateway", "http", "短信内容不加密发送", "messages go out in clear: use https://");
        all.inClear(
                "banjie.identity.service",
                "http",
                "证件号码和手机号不加密送去核验",
                "identity numbers and phones go out in clear: use https://");
        all.database();
        all.proxy();
        all.listening();
        all.keys();
        return all.found;
    }

    private void inClear(String name, String scheme, String zh, String en) {
        for (var address : text(name).split("[,\\s]+")) {
            if (address.startsWith(scheme + "://") && !isHere(host(address))) say(zh, en, name + "=" + address);
        }
    }

    private void database() {
        var url = text("spring.datasource.url");
        if (url.isEmpty() || url.matches(".*[?&]sslmode=(require|verify-ca|verify-full).*")) return;
        var host = host(url.replaceFirst("^jdbc:", ""));
        if (!isHere(host)) {
            say("与数据库的连接可能不加密", "the database may be asked in clear: add sslmode=verify-full", "host " + host);
        }
    }

    private void proxy() {
        var url = text("banjie.public-url");
        if (!url.isEmpty() && text("banjie.trusted-proxies").isEmpty()) {
            say("没有设置反向代理的地址，所有人算作一个地址", "all callers count as one address: set banjie.trusted-proxies", url);
        }
    }

    private void listening() {
        var address = text("server.address");
        if (!address.isEmpty() && !isHere(address) && text("banjie.public-url").isEmpty()) {
            say("别的机器不加密就能连到这里", "other machines reach this in clear: set banjie.public-url", address);
        }
    }

    /** In a demonstration nothing is worth the key. */
    private void keys() {
        if (settings.getProperty("banjie.demo", Boolean.class, false)) return;
        var home = Path.of(text("banjie.home")).toAbsolutePath().normalize();
        var file = text("banjie.vault.key-file");
        if (file.isEmpty() || Path.of(file).toAbsolutePath().normalize().startsWith(home)) {
            say("密钥和数据在同一个目录", "the keys lie beside the data they seal: set banjie.vault.key-file", home.toString());
        }
    }

    private void say(String zh, String en, String where) {
        found.add("%s · %s (%s)".formatted(zh, en, where));
    }

    private String text(String name) {
        return settings.getProperty(name, "").strip();
    }

    private static String host(String address) {
        try {
            var host = URI.create(address.split(",")[0]).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static boolean isHere(String host) {
        return host.isEmpty() || host.equals("localhost") || host.startsWith("127.") || host.matches("\\[?::1]?");
    }
}
