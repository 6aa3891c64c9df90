resource "aws_ecs_service" "web" {
  name          = "web"
  cluster       = "main"
  desired_count = 2
  load_balancer {
    target_group_arn = "arn:targets"
    container_name   = "app"
    container_port   = 80
  }
}

resource "aws_appautoscaling_target" "web" {
  service_namespace  = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id        = "service/main/${aws_ecs_service.web.name}"
  min_capacity       = 2
  max_capacity       = 10
}

# Takes work from a queue.
resource "aws_ecs_service" "worker" {
  desired_count = 2
}
