package org.banjie.access.devices;

import java.time.Clock;
import org.banjie.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Signs of browsers and known addresses for a test without the whole program. */
public final class DevicesAlone {

    private DevicesAlone() {}

    public static Devices devices(Vault vault, Clock clock) {
        return new Devices(vault, clock);
    }

    public static KnownAddresses addresses(JdbcClient db, Vault vault, Clock clock) {
        return new KnownAddresses(db, vault, clock);
    }

    /** A browser at that address which was let in with the account. */
    public static Origin browser(Devices devices, String account, String address) {
        var answer = new MockHttpServletResponse();
        devices.remember(account, new MockHttpServletRequest(), answer);
        var cookie = answer.getCookie(Devices.COOKIE);
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        request.setCookies(cookie);
        return Origin.of(request);
    }
}
