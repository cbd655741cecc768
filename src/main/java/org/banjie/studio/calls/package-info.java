/** The studio for programs and for the editors in the browser: {@code /api/v1/models}. */
package org.banjie.studio.calls;
