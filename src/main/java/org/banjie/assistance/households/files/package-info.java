/** The file of a household (一户一档): who reads it, what is set off on it, its pages and calls. */
package org.banjie.assistance.households.files;
