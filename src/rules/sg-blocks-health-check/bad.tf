resource "aws_security_group" "balancer" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_security_group" "web" {
  ingress {
    protocol        = "tcp"
    from_port       = 80 # expect: sg-blocks-health-check
    to_port         = 80
    security_groups = [aws_security_group.balancer.id]
  }
}

resource "aws_lb" "web" {
  security_groups = [aws_security_group.balancer.id]
}

resource "aws_lb_listener" "web" {
  load_balancer_arn = aws_lb.web.arn
  port              = 443
  protocol          = "HTTPS"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }
}

resource "aws_lb_target_group" "web" {
  port     = 8080
  protocol = "HTTP"
}

resource "aws_launch_template" "web" {
  instance_type          = "m7i.large"
  vpc_security_group_ids = [aws_security_group.web.id]
}

resource "aws_autoscaling_group" "web" {
  min_size          = 2
  max_size          = 8
  health_check_type = "ELB"
  target_group_arns = [aws_lb_target_group.web.arn]
  launch_template {
    id = aws_launch_template.web.id
  }
}

# Terraform takes away the rule that lets everything out.
resource "aws_security_group" "closed" { # expect: sg-blocks-health-check
  ingress {
    protocol    = "tcp"
    from_port   = 80
    to_port     = 80
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_lb" "closed" {
  security_groups = [aws_security_group.closed.id]
}

resource "aws_lb_listener" "closed" {
  load_balancer_arn = aws_lb.closed.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.tasks.arn
  }
}

resource "aws_lb_target_group" "tasks" {
  port        = 80
  protocol    = "HTTP"
  target_type = "ip"
}

resource "aws_security_group" "tasks" {
  ingress {
    protocol        = "tcp"
    from_port       = 3000
    to_port         = 3000
    security_groups = [aws_security_group.closed.id]
  }
}

resource "aws_ecs_service" "tasks" {
  desired_count = 2
  load_balancer {
    target_group_arn = aws_lb_target_group.tasks.arn
    container_name   = "app"
    container_port   = 3000
  }
  network_configuration {
    subnets         = ["subnet-1", "subnet-2"]
    security_groups = [aws_security_group.tasks.id]
  }
}
