package org.banjie.access.proxy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URI;

/** A request as the person outside sent it: from their own address, to the public one. */
final class FromOutside extends HttpServletRequestWrapper {

    private final String caller;
    private final URI address;

    FromOutside(HttpServletRequest request, String caller, URI address) {
        super(request);
        this.caller = caller;
        this.address = address;
    }

    @Override
    public String getRemoteAddr() {
        return caller;
    }

    @Override
    public String getRemoteHost() {
        return caller;
    }

    @Override
    public String getScheme() {
        return address == null ? super.getScheme() : address.getScheme();
    }

    @Override
    public boolean isSecure() {
        return address == null ? super.isSecure() : true;
    }

    @Override
    public String getServerName() {
        return address == null ? super.getServerName() : address.getHost();
    }

    @Override
    public int getServerPort() {
        if (address == null) return super.getServerPort();
        return address.getPort() < 0 ? 443 : address.getPort();
    }

    @Override
    public StringBuffer getRequestURL() {
        if (address == null) return super.getRequestURL();
        return new StringBuffer(address.toString()).append(getRequestURI());
    }
}
