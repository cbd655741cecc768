package org.banjie.flow.gate.expressions;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toMap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * One bean that models may call, and how. A running model holds this handle and never the bean itself.
 *
 * @param name the name models call it by
 * @param methods what may be called, by {@code name/arity}
 * @param instance the bean, asked for at each call
 */
public record CallableBean(String name, Map<String, Method> methods, Supplier<Object> instance) {

    /** @throws IllegalStateException when the class does not keep the rules of {@code BpmnBean} */
    public static CallableBean of(String name, Class<?> type, Supplier<Object> instance) {
        require(Modifier.isPublic(type.getModifiers()), type + " is called by models and must be public");
        require(ModelExpression.isName(name), "'" + name + "' of " + type + " is not a name that a model can call");
        var methods = Arrays.stream(type.getDeclaredMethods())
                .filter(CallableBean::isCallable)
                .collect(collectingAndThen(
                        toMap(m -> key(m.getName(), m.getParameterCount()), m -> m, CallableBean::twice, TreeMap::new),
                        Map::copyOf));
        return new CallableBean(name, methods, instance);
    }

    /** The method of that name with so many parameters, if models may call it. */
    public Optional<Method> method(String method, int arity) {
        return Optional.ofNullable(methods.get(key(method, arity)));
    }

    /** @throws Throwable whatever the method throws */
    public Object call(Method method, Object... arguments) throws Throwable {
        try {
            return method.invoke(instance.get(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    SortedSet<String> methodNames() {
        SortedSet<String> names = new TreeSet<>();
        methods.values().forEach(method -> names.add(method.getName()));
        return names;
    }

    private static boolean isCallable(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !method.isVarArgs()
                && !isOfObject(method);
    }

    private static boolean isOfObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }

    private static Method twice(Method one, Method other) {
        throw new IllegalStateException("a model cannot tell apart " + one + " and " + other);
    }

    private static String key(String method, int arity) {
        return method + "/" + arity;
    }

    private static void require(boolean kept, String otherwise) {
        if (!kept) throw new IllegalStateException(otherwise);
    }

    @Override
    public String toString() {
        return "bean " + name;
    }
}
