/** Setting type: fonts, Chinese dates, QR codes, and the press that turns a template into a PDF. */
package org.banjie.notices.print;
