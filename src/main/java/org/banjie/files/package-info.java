/** Floor 0: what any room does with a file: its SHA-256, its content in pieces, the rows of a CSV, a workbook written. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.banjie.files;
