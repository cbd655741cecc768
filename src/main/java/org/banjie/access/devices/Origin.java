package org.banjie.access.devices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.banjie.access.budgets.Network;
import org.springframework.web.util.WebUtils;

/**
 * Where a try comes from.
 *
 * @param address of the caller
 * @param devices signs that the browser was let in before, each for one account ({@link Devices})
 */
public record Origin(String address, List<String> devices) {

    /** As many as share a computer at a counter. */
    private static final int MOST = 8;

    public static Origin of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Devices.SECURE_COOKIE);
        if (cookie == null) cookie = WebUtils.getCookie(request, Devices.COOKIE);
        return new Origin(request.getRemoteAddr(), cookie == null ? List.of() : signs(cookie.getValue()));
    }

    private static List<String> signs(String cookie) {
        return Arrays.stream(cookie.split("\\."))
                .filter(sign -> sign.length() == Devices.LENGTH)
                .limit(MOST)
                .toList();
    }

    /** What counts as one address: a house has a whole /64 of the sixth version. */
    public String network() {
        return Network.of(address);
    }
}
