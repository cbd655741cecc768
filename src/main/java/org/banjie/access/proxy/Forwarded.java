package org.banjie.access.proxy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** For whom a request was sent on: what each machine in between wrote behind what the one before wrote. */
final class Forwarded {

    static final String HEADER = "X-Forwarded-For";

    private Forwarded() {}

    /** The last address that no machine of ours wrote down for another of ours; what lies before it anybody may have made up. */
    static String caller(HttpServletRequest request, List<ProxyNetwork> proxies) {
        var caller = request.getRemoteAddr();
        for (var before : backwards(request)) {
            if (!trusted(caller, proxies) || !isAddress(before)) break;
            caller = before;
        }
        return caller;
    }

    private static List<String> backwards(HttpServletRequest request) {
        var all = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders(HEADER))) {
            Arrays.stream(line.split(",")).map(String::strip).forEach(all::add);
        }
        Collections.reverse(all);
        return all;
    }

    private static boolean trusted(String address, List<ProxyNetwork> proxies) {
        return proxies.stream().anyMatch(network -> network.has(address));
    }

    /** Some write a port behind it, or brackets around it; those we do not guess at. */
    private static boolean isAddress(String text) {
        return text.matches("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    }
}
