resource "aws_autoscaling_group" "written" {
  min_size          = 2
  max_size          = 4
  target_group_arns = [aws_lb_target_group.web.arn]
  health_check_type = "EC2" # expect: asg-health-check-type
}

resource "aws_autoscaling_group" "omitted" { # expect: asg-health-check-type
  min_size          = 2
  max_size          = 4
  target_group_arns = [aws_lb_target_group.web.arn]
}

resource "aws_autoscaling_group" "attached" { # expect: asg-health-check-type
  min_size = 2
  max_size = 4
}

resource "aws_autoscaling_attachment" "web" {
  autoscaling_group_name = aws_autoscaling_group.attached.name
  lb_target_group_arn    = aws_lb_target_group.web.arn
}

resource "aws_lb_target_group" "web" {
  port     = 80
  protocol = "HTTP"
}
