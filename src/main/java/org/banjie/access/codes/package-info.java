/** One-time codes for applicants. */
package org.banjie.access.codes;
