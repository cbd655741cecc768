package org.banjie.site.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.banjie.refusal.Met;
import org.banjie.refusal.NoRoom;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalStatus;
import org.banjie.site.PageFrames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Says no on a page to whoever asked for a page; programs get their problem documents elsewhere. */
@Component
class Refusals implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final PageFrames pages;
    private final MessageSource texts;

    Refusals(PageFrames pages, MessageSource texts) {
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception exception) {
        if (!asksForPage(request)) return null;
        if (exception instanceof Refusal refusal) return explain(refusal, request);
        if (exception instanceof ErrorResponse known) return leaveToErrorPage(known.getStatusCode(), response);
        if (NoRoom.caused(exception)) {
            log.error("磁盘已满 · The disk is full", exception);
            return leaveToErrorPage(HttpStatus.INSUFFICIENT_STORAGE, response);
        }
        if (Met.caused(exception)) return leaveToErrorPage(HttpStatus.CONFLICT, response);
        // a form that should bring a file and is no such form, or broke off
        if (exception instanceof MultipartException) return leaveToErrorPage(HttpStatus.BAD_REQUEST, response);
        if (isUnreadable(exception)) return leaveToErrorPage(HttpStatus.BAD_REQUEST, response);
        if (exception instanceof AuthenticationException || exception instanceof AccessDeniedException) return null;
        log.error("A page failed: {} {}", request.getMethod(), request.getRequestURI(), exception);
        return leaveToErrorPage(HttpStatus.INTERNAL_SERVER_ERROR, response);
    }

    /** An address or a field with something in it that is no number, no day, no id. */
    private static boolean isUnreadable(Exception exception) {
        return exception instanceof TypeMismatchException
                || exception instanceof BindException
                || exception instanceof HttpMessageNotReadableException;
    }

    private ModelAndView explain(Refusal refusal, HttpServletRequest request) {
        var locale = RequestContextUtils.getLocale(request);
        var status = RefusalStatus.of(refusal.nature());
        return new ModelAndView("site/error", status)
                .addObject("page", pages.page(request, locale))
                .addObject("status", status.value())
                .addObject("reason", texts.getMessage(refusal, locale));
    }

    private static ModelAndView leaveToErrorPage(HttpStatusCode status, HttpServletResponse response) {
        try {
            response.sendError(status.value());
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean asksForPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith("/api/");
    }
}
