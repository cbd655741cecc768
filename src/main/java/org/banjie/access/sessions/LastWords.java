package org.banjie.access.sessions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/**
 * What one page says to the next is kept for the last few pages only: a program that never opens the next page would
 * else fill its session, which every later call has to open as a whole.
 */
@Component("flashMapManager")
class LastWords extends SessionFlashMapManager {

    private static final int MOST = 8;

    @Override
    protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        super.updateFlashMaps(
                maps.size() > MOST ? new ArrayList<>(maps.subList(maps.size() - MOST, maps.size())) : maps,
                request,
                response);
    }
}
