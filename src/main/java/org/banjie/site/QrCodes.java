package org.banjie.site;

import org.springframework.stereotype.Component;

/** Gives templates their QR codes: {@code th:with="picture=${@qrCodes.image(address)}"}. */
@Component("qrCodes")
public class QrCodes {

    private static final int MARGIN = 2;

    public String image(String text) {
        return new QrCode(text, MARGIN).svg();
    }
}
