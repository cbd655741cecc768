/** The death certificate, without which nothing is cremated. */
package org.banjie.funeral.arrangement.certificate;
