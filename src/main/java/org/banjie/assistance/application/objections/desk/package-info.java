/** Where objections are entered and read: at the desk, in the open, by programs. */
package org.banjie.assistance.application.objections.desk;
