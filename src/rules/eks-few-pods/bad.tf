resource "aws_eks_node_group" "tiny" {
  instance_types = ["t3.micro"] # expect: eks-few-pods
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}

resource "aws_eks_node_group" "several_lines" {
  instance_types = [
    "t3.nano", # expect: eks-few-pods
  ]
  scaling_config {
    min_size     = 2
    max_size     = 4
    desired_size = 2
  }
}
