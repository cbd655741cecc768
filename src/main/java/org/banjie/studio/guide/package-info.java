/** The service guide as a page: every part of {@code kind.yaml} in words, saved into the file without touching the rest. */
package org.banjie.studio.guide;
