/** A form-js schema, read and checked: components, rules, options. */
package org.banjie.forms.schema;
