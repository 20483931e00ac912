package kexin;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;

/** Makes a bean as the container would: what it asks for is taken from the parts given; events without a part are heard by nobody. */
public final class Made {

    private static final Object UNHEARD = Proxy.newProxyInstance(
            Made.class.getClassLoader(), new Class<?>[] {Event.class}, (self, call, arguments) -> null);

    private Made() {}

    public static <T> T of(Class<T> type, Object... parts) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return with(constructor.newInstance(), parts);
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    /** The same for a bean that is there already, perhaps one that a test made its own way. */
    public static <T> T with(T bean, Object... parts) {
        try {
            for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                        field.setAccessible(true);
                        field.set(bean, part(field, parts));
                    }
                }
            }
            return bean;
        } catch (ReflectiveOperationException unusable) {
            throw new IllegalArgumentException(unusable);
        }
    }

    private static Object part(Field field, Object... parts) {
        return Stream.of(parts)
                .filter(field.getType()::isInstance)
                .findFirst()
                .orElseGet(() -> field.getType() == Event.class ? UNHEARD : null);
    }
}
